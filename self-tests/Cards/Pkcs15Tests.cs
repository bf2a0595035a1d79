using Conformance.Fixtures.Cards.Pkcs15;

namespace Conformance.SelfTests.Cards;

/// <summary>The card's PKCS#15 files against DER that was written by hand and read back with <c>openssl asn1parse</c>.</summary>
public sealed class Pkcs15Tests
{
    [Fact]
    public void Odf_points_to_the_dodf() =>
        Convert.ToHexString(ObjectDirectory.Encode(0x6430)).Should().Be("A706300404026430");

    [Fact]
    public void Opaque_entry_has_the_oid_in_its_class_attributes() =>
        Encoded(new DataObject("DM Bootstrap", "OMA DM", DataObject.DmBootstrap, 0x6431))
            .Should().Be("3028300E0C0C444D20426F6F747374726170300E0C064F4D4120444D0604672B0701A106300404026431");

    [Fact]
    public void Oid_entry_has_the_oid_beside_the_value() =>
        Encoded(new DataObject("DM Bootstrap", "OMA DM", DataObject.DmBootstrap, 0x6431, DataObjectForm.OidDO))
            .Should().Be("A12A300E0C0C444D20426F6F74737472617030080C064F4D4120444DA10E300C0604672B0701300404026431");

    [Fact]
    public void Odf_names_the_aodf_after_the_dodfs() =>
        Convert.ToHexString(ObjectDirectory.EncodeWith(0x4401, 0x6430)).Should().Be("A706300404026430A806300404024401");

    [Fact]
    public void A_path_has_index_and_length_together() =>
        Encoded(new DataObject("DM Bootstrap", null, DataObject.DmBootstrap, new FilePath(0x6431, 0, 1234)))
            .Should().Be("3027300E0C0C444D20426F6F74737472617030060604672B0701A10D300B04026431020100800204D2");

    [Fact]
    public void A_private_entry_has_the_flag_and_the_authentication_object() =>
        Encoded(new DataObject("DM Bootstrap", null, DataObject.DmBootstrap, 0x6431) { AuthId = 1 })
            .Should().Be("302730150C0C444D20426F6F7473747261700302078004010130060604672B0701A106300404026431");

    [Fact]
    public void User_consent_stands_behind_the_authentication_object() =>
        Encoded(new DataObject("DM Bootstrap", "OMA DM", DataObject.DmBootstrap, 0x6431) { AuthId = 1, UserConsent = 1 })
            .Should().Be("303230180C0C444D20426F6F74737472617003020780040101020101300E0C064F4D4120444D0604672B0701A106300404026431");

    [Fact]
    public void A_protected_entry_has_its_path_in_an_indirect_protected_value() =>
        Encoded(new DataObject("DM protected", "OMA DM", DataObject.DmBootstrap, 0x6435) { IsProtected = true })
            .Should().Be("302A300E0C0C444D2070726F746563746564300E0C064F4D4120444D0604672B0701A108A106300404026435");

    [Fact]
    public void An_oid_encoded_twice_is_that_of_cards_in_the_field() =>
        Encoded(new DataObject("LwM2M Bootstrap", null, "2.23.43.9.1", 0x6432, DataObjectForm.OidDO) { IsOidDoubleEncoded = true })
            .Should().Be("A12730110C0F4C774D324D20426F6F7473747261703000A110300E06060604672B0901300404026432");

    [Fact]
    public void The_authentication_object_is_pin1_of_the_card() =>
        Convert.ToHexString(AuthenticationObjectDirectory.Encode())
            .Should().Be("3027" + "30060C0450494E31" + "3003040101" + "A1183016" + "0302020C" + "0A0101" + "020104" + "020108" + "020108" + "800101" + "0401FF");

    [Fact]
    public void Entry_without_an_application_name_leaves_it_out() =>
        Encoded(new DataObject("LwM2M Bootstrap", null, "2.23.43.9.1", 0x6432))
            .Should().Be("30233011" + "0C0F4C774D324D20426F6F747374726170" + "30060604672B0901" + "A106300404026432");

    [Fact]
    public void Token_info_tells_the_last_update() =>
        Convert.ToHexString(new TokenInfo(
                Convert.FromHexString("8988211000000430010F"), "issuer", "DM card", new DateTimeOffset(2024, 1, 1, 12, 0, 0, TimeSpan.Zero)).Encode())
            .Should().Be("3037020100040A8988211000000430010F0C06697373756572800744" + "4D206361726403020430A511180F32303234303130313132303030305A");

    [Fact]
    public void Directory_record_of_the_pkcs15_application_has_aid_label_and_path() =>
        Convert.ToHexString(new DirectoryRecord(Convert.FromHexString("A000000063504B43532D3135"), "PKCS#15", 0x3F, 0x00, 0x7F, 0x50).Encode())
            .Should().Be("611D4F0CA000000063504B43532D31355007504B435323313551043F007F50");

    [Fact]
    public void Directory_record_of_the_usim_has_no_path() =>
        Convert.ToHexString(new DirectoryRecord(Convert.FromHexString("A0000000871002FFFFFFFF8907090000"), "USIM").Encode())
            .Should().Be("61184F10A0000000871002FFFFFFFF890709000050045553494D");

    private static string Encoded(DataObject entry) => Convert.ToHexString(DataObjectDirectory.Encode([entry]));
}
