Feature: Losses
  A part of the bench is taken away while it is needed.

  Background:
    Given Alice's card carries the access point "internet" and the management account "operator"
    And the device has been provisioned from Alice's card

  @DMSC-TST-003 @DMSC-1.0-con-9921
  Scenario: 1 pcscd dies
    When pcscd dies at the first attempt
    Then Alice's card still provisions the device

  @DMSC-TST-003 @DMSC-1.0-con-9922
  Scenario: 2 The DM server dies
    When WireMock dies at the first attempt
    Then Alice's card still provisions the device

  @DMSC-TST-003 @DMSC-1.0-con-9923
  Scenario: 3 The card's link is lost
    When the card's link is lost at the first attempt
    Then Alice's card still provisions the device

  @DMSC-TST-003 @DMSC-1.0-con-9924
  Scenario: 4 The network cell dies
    When the network cell dies at the first attempt
    Then Alice's card still provisions the device

  @DMSC-TST-003 @DMSC-1.0-con-9925
  Scenario: 5 The test host dies
    When the test host dies
    Then Alice's card still provisions the device

  @DMSC-TST-003 @DMSC-1.0-con-9926
  Scenario: 6 The test host hangs
    When the test host hangs
    Then Alice's card still provisions the device

  @DMSC-TST-003 @DMSC-1.0-con-9927
  Scenario: 7 pcscd hangs
    When pcscd hangs at the first attempt
    Then Alice's card still provisions the device

  @DMSC-TST-003 @DMSC-1.0-con-9928
  Scenario: 8 pcscd dies each time
    When pcscd dies
    Then Alice's card still provisions the device

  @DMSC-TST-003 @DMSC-1.0-con-9929
  Scenario: 9 The DM server dies while the device talks to it
    When WireMock dies at the first attempt
    Then a session of the device with the operator's server fails

  @DMSC-TST-003 @DMSC-1.0-con-9930
  Scenario: A part that nobody needs any more dies
    When WireMock dies at the first attempt
    Then every management object of Alice's card is in the management tree, whole and unchanged

  @DMSC-TST-003 @DMSC-1.0-con-9931
  Scenario: Provisioning after what was lost
    Then every management object of Alice's card is in the management tree, whole and unchanged

  @DMSC-TST-003 @DMSC-1.0-con-9932
  Scenario: Provisioning once more
    Then every management object of Alice's card is in the management tree, whole and unchanged
