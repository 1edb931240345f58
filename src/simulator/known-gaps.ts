/**
 * Members that the Excel client offers and this simulator does not have, by class. Loading or calling one of them
 * fails with its name. A test compares the list with the client, so that it stays complete.
 *
 * What this list cannot say:
 * - `Range.text` never shows "####" for a narrow column, and [DBNum] formats fail by name.
 * - Formulas are checked for closed quotes and brackets only; references inside structured references ("表1[列]") do
 *   not follow a renamed column; spills are the calculator's business.
 * - A formula whose result the file does not hold reads as #GETTING_DATA, unless a calculator is given.
 * - Error codes and messages follow the documentation; none was recorded from a real Excel.
 * - A large write reaches the host in slices of rows, and each slice fires its own event.
 * - Criteria of table filters hide rows, but the file that is written says nothing of them; those that came with a file
 *   are kept in its own words and not applied again.
 * - Data validation is kept and given back but does not refuse what a user types.
 * - Document properties, sheet passwords and the last sort of a table live for the session only.
 * - Ids of sheets, tables, charts and formats are unlike Excel's, and the same in every run.
 */
export const knownGaps: Readonly<Record<string, readonly string[]>> = {
  Application: [
    "createWorkbook", "cultureInfo", "decimalSeparator", "iterativeCalculation", "ribbon", "thousandsSeparator",
    "useSystemSeparators",
  ],
  AutoFilter: ["clearColumnCriteria", "criteria", "reapply"],
  Chart: [
    "categoryLabelLevel", "displayBlanksAs", "format", "getDataTable", "getDataTableOrNullObject", "getImage",
    "onActivated", "onDeactivated", "pivotOptions", "plotArea", "plotBy", "plotVisibleOnly", "seriesNameLevel",
    "showAllFieldButtons", "showDataLabelsOverMaximum", "style",
  ],
  ChartAxes: ["seriesAxis"],
  ChartAxis: [
    "alignment", "axisGroup", "baseTimeUnit", "categoryType", "crosses", "crossesAt", "customDisplayUnit",
    "displayUnit", "height", "isBetweenCategories", "left", "linkNumberFormat", "logBase", "majorTickMark",
    "majorTimeUnitScale", "minorGridlines", "minorTickMark", "minorTimeUnitScale", "minorUnit", "multiLevel",
    "offset", "position", "positionAt", "scaleType", "setCategoryNames", "setCrossesAt", "setCustomDisplayUnit",
    "setPositionAt", "showDisplayUnitLabel", "textOrientation", "tickLabelPosition", "tickMarkSpacing", "top",
    "width",
  ],
  ChartAxisFormat: ["fill", "line"],
  ChartAxisTitle: ["format", "setFormula", "textOrientation"],
  ChartCollection: ["onActivated", "onDeactivated"],
  ChartDataLabelFormat: ["border", "fill"],
  ChartDataLabels: [
    "autoText", "horizontalAlignment", "linkNumberFormat", "separator", "showBubbleSize",
    "showCategoryName", "showLegendKey", "showPercentage", "showSeriesName", "textOrientation", "verticalAlignment",
  ],
  ChartFont: ["bold", "color", "italic", "name", "underline"],
  ChartGridlines: ["format"],
  ChartLegend: ["format", "height", "left", "legendEntries", "overlay", "showShadow", "top", "width"],
  ChartLineFormat: ["lineStyle", "weight"],
  ChartPoint: [
    "dataLabel", "hasDataLabel", "markerBackgroundColor", "markerForegroundColor", "markerSize", "markerStyle",
  ],
  ChartPointFormat: ["border"],
  ChartSeries: [
    "axisGroup", "binOptions", "boxwhiskerOptions", "bubbleScale", "doughnutHoleSize", "explosion", "filtered",
    "firstSliceAngle", "getDimensionDataSourceString", "getDimensionDataSourceType", "getDimensionValues",
    "gradientMaximumColor", "gradientMaximumType", "gradientMaximumValue", "gradientMidpointColor",
    "gradientMidpointType", "gradientMidpointValue", "gradientMinimumColor", "gradientMinimumType",
    "gradientMinimumValue", "gradientStyle", "invertColor", "invertIfNegative", "mapOptions", "markerBackgroundColor",
    "markerForegroundColor", "markerSize", "markerStyle", "parentLabelStrategy", "plotOrder", "secondPlotSize",
    "setBubbleSizes", "showConnectorLines", "showLeaderLines", "showShadow", "smooth", "splitType", "splitValue",
    "trendlines", "varyByCategories", "xErrorBars", "yErrorBars",
  ],
  ChartTitle: [
    "getSubstring", "height", "horizontalAlignment", "left", "overlay", "position", "setFormula", "showShadow",
    "textOrientation", "top", "verticalAlignment", "width",
  ],
  ChartTitleFormat: ["border", "fill"],
  ConditionalFormat: ["getRanges"],
  ConditionalFormatRule: ["formulaR1C1"],
  ConditionalRangeFont: ["strikethrough", "underline"],
  ConditionalRangeFormat: ["borders"],
  DataValidation: ["getInvalidCells", "getInvalidCellsOrNullObject", "valid"],
  DocumentProperties: ["creationDate", "custom", "revisionNumber"],
  Filter: [
    "applyBottomItemsFilter", "applyBottomPercentFilter", "applyCellColorFilter", "applyDynamicFilter",
    "applyFontColorFilter", "applyIconFilter", "applyTopItemsFilter", "applyTopPercentFilter",
  ],
  HeaderFooterGroup: ["evenPages", "firstPage", "oddPages", "useSheetMargins", "useSheetScale"],
  PageLayout: [
    "blackAndWhite", "draftMode", "firstPageNumber", "getPrintArea", "getPrintAreaOrNullObject", "printComments",
    "printErrors", "printHeadings", "printOrder",
  ],
  Range: [
    "autoFill", "convertDataTypeToText", "convertToLinkedDataType", "flashFill", "formulasR1C1", "getCellProperties",
    "getColumnProperties", "getDataClassificationIds", "getDependents", "getDirectDependents", "getDirectPrecedents",
    "getImage", "getMergedAreas", "getNumberFormatProperties", "getPivotTables",
    "getPrecedents", "getSpecialCells", "getSpecialCellsOrNullObject", "getSpillParent",
    "getSpillParentOrNullObject", "getSpillingToRange", "getSpillingToRangeOrNullObject", "getSurroundingDataRegion",
    "getVisibleView", "group", "hideGroupDetails", "hyperlink", "linkedDataTypeState", "moveTo",
    "numberFormatCategories", "removeDuplicates", "replaceAll", "savedAsArray", "setCellProperties",
    "setColumnProperties", "setDirty", "setRowProperties", "showCard", "showGroupDetails", "showTeachingCallout",
    "style", "ungroup",
  ],
  RangeBorder: ["tintAndShade"],
  RangeBorderCollection: ["tintAndShade"],
  RangeFill: ["pattern", "patternColor", "patternTintAndShade", "tintAndShade"],
  RangeFont: ["subscript", "superscript", "tintAndShade"],
  RangeFormat: ["adjustIndent", "autoIndent", "readingOrder"],
  SettingCollection: ["onSettingsChanged"],
  Table: ["autoFilter", "legacyId"],
  TableScopedCollection: ["getItemOrNullObject"],
  Workbook: [
    "autoSave", "bindings", "chartDataPointTrack", "close", "comments", "customXmlParts", "dataConnections",
    "enableOfficeScriptRecording", "functions", "getActiveChart", "getActiveChartOrNullObject", "getActiveSlicer",
    "getActiveSlicerOrNullObject", "getIsActiveCollabSession", "getSelectedRanges", "insertWorksheetsFromBase64",
    "internalTest", "linkedWorkbooks", "onActivated", "onAutoSaveSettingChanged", "onSelectionChanged",
    "pivotTableStyles", "pivotTables", "previouslySaved", "queries", "recordAction", "registerCustomFunctions",
    "save", "slicerStyles", "slicers", "styles", "tableStyles", "timelineStyles", "usePrecisionAsDisplayed",
  ],
  Worksheet: [
    "comments", "customProperties", "enableCalculation", "findAll", "findAllOrNullObject", "getRanges",
    "horizontalPageBreaks", "namedSheetViews", "onCalculated", "onColumnSorted", "onFormatChanged",
    "onFormulaChanged", "onRowHiddenChanged", "onRowSorted", "onSingleClicked", "pivotTables", "replaceAll", "shapes",
    "showHeadings", "showOutlineLevels", "slicers", "tabId", "verticalPageBreaks", "visuals",
  ],
  WorksheetCollection: [
    "onCalculated", "onColumnSorted", "onFormatChanged", "onFormulaChanged", "onRowHiddenChanged", "onRowSorted",
    "onSingleClicked",
  ],
};
