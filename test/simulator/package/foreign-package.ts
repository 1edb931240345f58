import { strToU8, zipSync } from "fflate";

/** A package as other programs write it, as text by part name, for tests to alter. */
export type Parts = Record<string, string>;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export function relationships(...relations: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const items = relations.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${REL}/${kind}" Target="${target}"${kind === "externalLinkPath" || kind === "hyperlink" ? ' TargetMode="External"' : ""}/>`);
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

/** One sheet and nothing that is optional. */
export function smallPackage(sheet: string): Parts {
  return {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="单位" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/sheet1.xml"]),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}" xmlns:r="${REL}">${sheet}</worksheet>`,
  };
}

/** Two sheets with most of what Excel can put into a file, none of which the simulator knows. */
export function richPackage(): Parts {
  const parts = smallPackage(
    `<sheetPr codeName="Sheet1"><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:D4"/><sheetViews><sheetView zoomScale="85" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="13.5" outlineLevelRow="1"/>` +
    `<cols><col min="1" max="1" width="20.5" customWidth="1" outlineLevel="1"/></cols>` +
    `<sheetData><row r="1" spans="1:4" outlineLevel="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" s="1"><v>45658</v></c></row>` +
    `<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f>A2*2</f><v>2</v></c><c r="D2" t="s" vm="1"><v>2</v></c></row>` +
    `<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" ref="B3:B4" si="0">A3*2</f><v>6</v></c></row><row r="4"><c r="A4"><v>4</v></c><c r="B4"><f t="shared" si="0"/><v>8</v></c></row></sheetData>` +
    `<phoneticPr fontId="1"/><conditionalFormatting sqref="A2:A4"><cfRule type="expression" dxfId="0" priority="1"><formula>A2&gt;2</formula></cfRule></conditionalFormatting>` +
    `<dataValidations count="1"><dataValidation type="whole" sqref="A2:A4" imeMode="off"><formula1>0</formula1><formula2>9</formula2></dataValidation></dataValidations>` +
    `<hyperlinks><hyperlink ref="A1" r:id="rId3"/></hyperlinks><pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="portrait" r:id="rId4"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts>` +
    `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups/></ext></extLst>`);
  Object.assign(parts, {
    "[Content_Types].xml": (parts["[Content_Types].xml"] ?? "").replace("</Types>", [
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/octet-stream"/>',
      ...[["xl/styles.xml", "styles+xml"], ["xl/sharedStrings.xml", "sharedStrings+xml"], ["xl/worksheets/sheet2.xml", "worksheet+xml"], ["xl/calcChain.xml", "calcChain+xml"], ["xl/comments1.xml", "comments+xml"], ["xl/pivotCache/pivotCacheDefinition1.xml", "pivotCacheDefinition+xml"], ["xl/externalLinks/externalLink1.xml", "externalLink+xml"], ["xl/tables/table1.xml", "table+xml"]]
        .map(([part, type]) => `<Override PartName="/${part}" ContentType="${TYPE}.${type}"/>`),
      '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>',
    ].join("")),
    "_rels/.rels": relationships(["rId1", "officeDocument", "/xl/workbook.xml"], ["rId2", "extended-properties", "docProps/app.xml"]),
    "docProps/app.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Microsoft Excel</Application><HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>工作表</vt:lpstr></vt:variant><vt:variant><vt:i4>2</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="2" baseType="lpstr"><vt:lpstr>单位</vt:lpstr><vt:lpstr>其他</vt:lpstr></vt:vector></TitlesOfParts></Properties>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><fileVersion appName="xl" lastEdited="7"/><workbookPr defaultThemeVersion="166925" codeName="ThisWorkbook"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000" tabRatio="600"/></bookViews><sheets><sheet name="单位" sheetId="3" r:id="rId1"/><sheet name="其他" sheetId="7" r:id="rId2"/></sheets><externalReferences><externalReference r:id="rId6"/></externalReferences><definedNames><definedName name="得分" comment="注">单位!$A$2:$A$4</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">其他!$1:$2</definedName></definedNames><calcPr calcId="191029" iterate="1"/><pivotCaches><pivotCache cacheId="1" r:id="rId7"/></pivotCaches></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId2", "worksheet", "/xl/worksheets/sheet2.xml"], ["rId3", "styles", "styles.xml"], ["rId4", "sharedStrings", "sharedStrings.xml"], ["rId5", "calcChain", "calcChain.xml"], ["rId6", "externalLink", "externalLinks/externalLink1.xml"], ["rId7", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"]),
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="等线"/><family val="2"/><charset val="134"/><scheme val="minor"/></font><font><sz val="9"/><name val="等线"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color rgb="FF000000"/></stop></gradientFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="2" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font><border><left style="thin"/></border></dxf></dxfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}" count="3" uniqueCount="3"><si><t>分值</t></si><si><r><rPr><b/></rPr><t>粗</t></r><r><t xml:space="preserve"> 细</t></r><phoneticPr fontId="1"/></si><si><t>第三</t></si></sst>`,
    "xl/worksheets/sheet2.xml": `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="s"><v>1</v></c></row></sheetData></worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "drawing", "../drawings/drawing1.xml"], ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"], ["rId3", "hyperlink", "https://example.org/"], ["rId4", "printerSettings", "../printerSettings/printerSettings1.bin"], ["rId5", "table", "../tables/table1.xml"], ["rId6", "comments", "../comments1.xml"]),
    "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="4" name="表1" displayName="表1" ref="A1:B4" totalsRowShown="0" headerRowDxfId="0"><autoFilter ref="A1:B4"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter><tableColumns count="2"><tableColumn id="1" name="分值"/><tableColumn id="2" name="粗 细" dataDxfId="0"/></tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
    "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="B2" i="3"/></calcChain>`,
    "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>某</author></authors><commentList><comment ref="A2" authorId="0"><text><t>批注</t></text></comment></commentList></comments>`,
    "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape/></xml>`,
    "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:oneCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="10000" cy="10000"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="图片"/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${REL}" r:embed="rId1"/></xdr:blipFill></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": relationships(["rId1", "image", "../media/image1.png"]),
    "xl/media/image1.png": "not really a picture",
    "xl/printerSettings/printerSettings1.bin": "printer",
    "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition xmlns="${MAIN}"/>`,
    "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${MAIN}"/>`,
  });
  return parts;
}

export function zipParts(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
