Feature: A secure server is known by its certificate
  Whoever can read or change what a server tells a device owns the device.

  Source: change request "Smart Card Dynamic Provisioning", 5.2.1.3; OMA Device Management Security 1.2, 5.2.

  Background:
    Given Alice's card carries the access point "internet" and the management account "operator"

  Rule: A certificate that is to be trusted is trusted

    @DMSC-PRE-001 @DMSC-1.0-con-1270 @sees-S
    Scenario: A good certificate
      Given the account "operator" on Alice's card leads to the secure server of the operator, whose authority the device trusts
      And the device has been provisioned from Alice's card
      Then a session with the operator's server has run to its end
      And every message of the session has come over TLS

  Rule: Any other is refused before anything is said

    @DMSC-PRE-001 @DMSC-1.0-con-1271 @sees-S @sees-D
    Scenario: A certificate of nobody whom the device knows
      Given the account "operator" on Alice's card leads to the secure server of the operator, whose authority the device trusts
      And the secure server's certificate is from an authority that the device does not trust
      And the device has been provisioned from Alice's card
      Then the device has refused the certificate, and said nothing
      And every management object of Alice's card is in the management tree, whole and unchanged

    @DMSC-PRE-001 @DMSC-1.0-con-1272 @sees-S @sees-D
    Scenario: A certificate that has expired
      Given the account "operator" on Alice's card leads to the secure server of the operator, whose authority the device trusts
      And the secure server's certificate has expired
      And the device has been provisioned from Alice's card
      Then the device has refused the certificate, and said nothing
      And every management object of Alice's card is in the management tree, whole and unchanged

    @DMSC-PRE-001 @DMSC-1.0-con-1273 @sees-S @sees-D
    Scenario: A certificate for another name
      Given the account "operator" on Alice's card leads to the secure server of the operator, whose authority the device trusts
      And the secure server's certificate is for another name
      And the device has been provisioned from Alice's card
      Then the device has refused the certificate, and said nothing
      And every management object of Alice's card is in the management tree, whole and unchanged
