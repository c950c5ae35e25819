export default String.raw`<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" demote-non-dropping-particle="sort-only" default-locale="en-US">
  <info>
    <title>Bluebook Law Review</title>
    <id>http://www.zotero.org/styles/bluebook-law-review</id>
    <link href="http://www.zotero.org/styles/bluebook-law-review" rel="self"/>
    <link href="https://www.legalbluebook.com/" rel="documentation"/>
    <author>
      <name>Bruce D'Arcus</name>
      <email>bdarcus@gmail.com</email>
    </author>
    <author>
      <name>Nancy Sims</name>
      <email>nsims@umich.edu</email>
    </author>
    <contributor>
      <name>Patrick O'Brien</name>
    </contributor>
    <contributor>
      <name>Timothy Magill</name>
    </contributor>
    <contributor>
      <name>Shay Elbaum</name>
      <email>selbaum@law.harvard.edu</email>
    </contributor>
    <category citation-format="note"/>
    <category field="law"/>
    <summary>The Bluebook legal citation style for law reviews.</summary>
    <updated>2025-05-06T00:00:00+00:00</updated>
    <rights license="http://creativecommons.org/licenses/by-sa/3.0/">This work is licensed under a Creative Commons Attribution-ShareAlike 3.0 License</rights>
  </info>
  <locale>
    <terms>
      <term name="editor" form="verb-short">ed.</term>
      <term name="ibid">id.</term>
      <term name="translator" form="verb-short">trans.</term>
    </terms>
  </locale>
  <macro name="name-macro">
    <names variable="author">
      <name and="symbol" delimiter=", " delimiter-precedes-last="never"/>
      <label form="short" prefix=" "/>
    </names>
  </macro>
  <macro name="author-short">
    <choose>
      <if type="legal_case">
        <choose>
          <if variable="title-short">
            <text macro="name-short-macro" font-style="italic"/>
          </if>
          <else>
            <text macro="name-short-macro"/>
          </else>
        </choose>
      </if>
      <else-if type="bill legislation" match="any">
        <text macro="name-macro"/>
      </else-if>
      <else-if type="book graphic motion_picture report song" match="any">
        <text macro="name-short-macro" font-variant="small-caps"/>
      </else-if>
      <else>
        <text macro="name-short-macro"/>
      </else>
    </choose>
  </macro>
  <macro name="name-short-macro">
    <names variable="author">
      <name form="short" and="text" delimiter=", "/>
      <substitute>
        <text variable="title" form="short"/>
      </substitute>
    </names>
  </macro>
  <macro name="author">
    <choose>
      <if type="legal_case legislation" match="any">
        <!-- legal cases do not display the author at the beginning of the line -->
      </if>
      <else-if type="bill" match="any">
        <text macro="name-macro"/>
      </else-if>
      <else-if type="book graphic motion_picture report song" match="any">
        <text macro="name-macro" font-variant="small-caps"/>
      </else-if>
      <else>
        <text macro="name-macro"/>
      </else>
    </choose>
  </macro>
  <macro name="editor-translator">
    <names variable="editor translator" delimiter=", ">
      <name and="symbol" delimiter=", "/>
      <label form="short" strip-periods="false" prefix=" "/>
    </names>
  </macro>
  <macro name="access">
    <choose>
      <if type="legal_case legislation" match="any">
        <!-- legal case citations generally do not use URL's -->
      </if>
      <else-if variable="URL">
        <group delimiter=" ">
          <text variable="URL"/>
          <choose>
            <if variable="issued" match="none">
              <group delimiter=" " prefix="(" suffix=")">
                <text value="last visited"/>
                <date variable="accessed">
                  <date-part name="month" form="short" suffix=" "/>
                  <date-part name="day" suffix=", "/>
                  <date-part name="year"/>
                </date>
              </group>
            </if>
          </choose>
        </group>
      </else-if>
    </choose>
  </macro>
  <macro name="source">
    <choose>
      <if type="article-journal" match="any">
        <group delimiter=" ">
          <group delimiter=", ">
            <text variable="title" text-case="title" font-style="italic"/>
            <group delimiter=" ">
              <text variable="volume"/>
              <text macro="container"/>
              <text variable="page-first"/>
            </group>
            <text variable="locator"/>
          </group>
          <text macro="issuance" prefix="(" suffix=")"/>
        </group>
      </if>
      <else-if type="legal_case">
        <group delimiter=" ">
          <group delimiter=", ">
            <text variable="title" text-case="title"/>
            <text variable="volume"/>
          </group>
          <text macro="container"/>
          <group delimiter=", ">
            <text variable="page-first"/>
            <text variable="locator"/>
          </group>
          <text macro="issuance" prefix="(" suffix=")"/>
        </group>
      </else-if>
      <else-if type="legislation">
        <group delimiter=" ">
          <group delimiter=", ">
            <group>
              <text variable="title" text-case="title"/>
              <text macro="issuance" prefix=" of "/>
            </group>
            <text variable="number"/>
            <group delimiter=" ">
              <text variable="volume"/>
              <text macro="container"/>
              <group delimiter=" ">
                <text value="§"/>
                <text variable="section"/>
              </group>
            </group>
          </group>
        </group>
      </else-if>
      <else-if type="article-newspaper article-magazine" match="any">
        <group delimiter=", ">
          <text variable="title" text-case="title" font-style="italic"/>
          <group delimiter=" ">
            <text variable="volume"/>
            <text macro="container"/>
          </group>
          <text macro="issuance"/>
          <group delimiter=" ">
            <text value="at"/>
            <text variable="page-first"/>
          </group>
        </group>
      </else-if>
      <else-if type="article thesis" match="any">
        <group delimiter=", ">
          <text variable="title" text-case="title"/>
          <text macro="container"/>
        </group>
        <text macro="issuance" prefix=" (" suffix=")"/>
        <choose>
          <if type="thesis">
            <group delimiter=", " prefix=" (" suffix=")">
              <text variable="genre" suffix=" dissertation"/>
              <text variable="publisher"/>
            </group>
          </if>
        </choose>
      </else-if>
      <else-if type="chapter paper-conference" match="any">
        <text variable="title" text-case="title" font-style="italic"/>
        <group prefix=", " delimiter=" " suffix=" ">
          <text variable="volume"/>
          <text macro="container"/>
        </group>
        <text variable="page-first"/>
        <text variable="locator" prefix=", "/>
        <text macro="issuance" prefix=" (" suffix=")"/>
      </else-if>
      <else-if type="book report" match="any">
        <text variable="title" text-case="title" font-variant="small-caps"/>
        <text variable="locator" prefix=" "/>
        <text macro="issuance" prefix=" (" suffix=")"/>
      </else-if>
      <else>
        <group delimiter=", ">
          <text variable="title" text-case="title" font-style="italic"/>
          <group delimiter=" ">
            <text variable="volume"/>
            <text macro="container"/>
            <text variable="page-first"/>
            <text variable="locator"/>
            <text macro="issuance" prefix="(" suffix=")"/>
          </group>
        </group>
      </else>
    </choose>
  </macro>
  <macro name="issuance">
    <choose>
      <if match="any" variable="status">
        <group delimiter=" ">
          <text variable="status" text-case="capitalize-first"/>
          <date variable="issued">
            <date-part name="year"/>
          </date>
        </group>
      </if>
      <else>
        <choose>
          <if type="article article-journal article-magazine article-newspaper broadcast interview manuscript map patent personal_communication song speech thesis webpage post-weblog" match="any">
            <group>
              <choose>
                <if type="article article-newspaper thesis webpage post-weblog" match="any">
                  <group>
                    <date variable="issued">
                      <date-part name="month" form="short" suffix=" "/>
                      <date-part name="day" prefix=" " suffix=", "/>
                    </date>
                  </group>
                </if>
                <else-if type="article-magazine">
                  <date variable="issued">
                    <date-part name="month" suffix=" " form="short"/>
                  </date>
                </else-if>
              </choose>
              <date variable="issued">
                <date-part name="year"/>
              </date>
            </group>
          </if>
          <else-if type="legal_case">
            <group delimiter=" ">
              <text variable="authority"/>
              <date variable="issued">
                <date-part name="year"/>
              </date>
            </group>
          </else-if>
          <else>
            <group delimiter=", ">
              <text macro="editor-translator"/>
              <group delimiter=" ">
                <group delimiter=" ">
                  <text variable="edition"/>
                  <label variable="edition" form="short"/>
                </group>
                <date variable="issued">
                  <date-part name="year"/>
                </date>
              </group>
            </group>
          </else>
        </choose>
      </else>
    </choose>
  </macro>
  <macro name="at_page">
    <group delimiter=" ">
      <text value="at"/>
      <text variable="locator"/>
    </group>
  </macro>
  <macro name="container">
    <choose>
      <if type="chapter paper-conference" match="any">
        <group>
          <text term="in" font-style="italic" prefix=" "/>
          <text variable="container-title" font-variant="small-caps" prefix=" "/>
        </group>
      </if>
      <else-if type="legal_case">
        <text variable="container-title" form="short" prefix=" "/>
      </else-if>
      <else-if type="legislation">
        <text variable="container-title"/>
      </else-if>
      <else-if type="article-journal">
        <text variable="container-title" form="short" font-variant="small-caps" prefix=" "/>
      </else-if>
      <else>
        <text variable="container-title" font-variant="small-caps"/>
      </else>
    </choose>
  </macro>
  <citation et-al-min="4" et-al-use-first="1">
    <layout suffix="." delimiter="; ">
      <choose>
        <if position="ibid-with-locator">
          <group delimiter=" ">
            <text term="ibid" text-case="capitalize-first" font-style="italic"/>
            <text macro="at_page"/>
          </group>
        </if>
        <else-if position="ibid">
          <text term="ibid" text-case="capitalize-first" font-style="italic"/>
        </else-if>
        <else-if position="subsequent">
          <choose>
            <!-- subsequent legal citations do not use supra -->
            <if type="legal_case">
              <group delimiter=", ">
                <text variable="title" form="short" font-style="italic"/>
                <group delimiter=" ">
                  <text variable="volume"/>
                  <text variable="container-title" form="short"/>
                  <text macro="at_page"/>
                </group>
              </group>
            </if>
            <else-if type="legislation">
              <group delimiter=" ">
                <text variable="volume"/>
                <text variable="container-title" form="short"/>
                <group delimiter=" ">
                  <text value="§"/>
                  <text variable="section"/>
                </group>
              </group>
            </else-if>
            <else>
              <group delimiter=", ">
                <group delimiter=" ">
                  <choose>
                    <if type="book" match="any">
                      <text variable="volume"/>
                    </if>
                  </choose>
                  <text macro="author-short"/>
                </group>
                <group delimiter=" ">
                  <text value="supra" font-style="italic"/>
                  <text value="note"/>
                  <text variable="first-reference-note-number"/>
                  <text macro="at_page"/>
                </group>
              </group>
            </else>
          </choose>
        </else-if>
        <else>
          <group delimiter=", ">
            <group delimiter=" ">
              <choose>
                <if type="book" match="any">
                  <text variable="volume"/>
                </if>
              </choose>
              <text macro="author"/>
            </group>
            <text macro="source"/>
            <text macro="access"/>
          </group>
        </else>
      </choose>
    </layout>
  </citation>
</style>
`;
