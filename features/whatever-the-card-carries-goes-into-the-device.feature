Feature: Whatever the card carries goes into the device
  What a device leaves out because it is strange, or too much, is missed by somebody who has nothing to do with the device.

  Source: change request "Smart Card Dynamic Provisioning", 5.1.2, 5.2.1.1 and 5.2.1.5 step 4; reading 21.

  Rule: A management server finds what no application in the device has claimed

    @DMSC-GEN-004 @DMSC-1.0-con-0111 @sees-S @sees-D
    Scenario: The operator's server reads a meter that the device itself has no use for
      Given Alice's card carries the access point "internet" and the management account "operator"
      And Alice's card carries the meter "kitchen", which no application claims
      When the device is switched on with Alice's card
      Then every management object of Alice's card is in the management tree, whole and unchanged
      When the operator's server asks for the meter "kitchen" of Alice's card
      Then the operator's server has been told what Alice's card says of the meter

    @DMSC-GEN-004 @DMSC-1.0-con-0118 @sees-D
    Scenario: The meter is there at the next switch-on as well
      Given Alice's card carries the access point "internet" and the mail account "corporate"
      And Alice's card carries the meter "kitchen", which no application claims
      And the device has been provisioned from Alice's card
      When the device is switched off, and on with Alice's card
      Then every management object of Alice's card is in the management tree, whole and unchanged

  Rule: What is for an application that the device lacks costs the others nothing

    @DMSC-GEN-005 @DMSC-1.0-con-0112 @sees-D
    Scenario: The application that comes first on the card is not there
      Given the device has no messaging application
      And Alice's card carries the messaging account "messages" as well
      And Alice's card carries the mail account "corporate" and the browser account "portal"
      When the device is switched on with Alice's card
      Then the mail application uses the account "corporate" of Alice's card
      And the browser uses the account "portal" of Alice's card

    @DMSC-GEN-005 @DMSC-1.0-con-0119 @sees-D
    Scenario: The application is not there at the next switch-on either
      Given the device has no messaging application
      And Alice's card carries the messaging account "messages" as well
      And Alice's card carries the mail account "corporate" and the browser account "portal"
      And the device has been switched on with Alice's card
      When the device is switched off, and on with Alice's card
      Then the mail application uses the account "corporate" of Alice's card

  Rule: Neither number nor size is too much

    @DMSC-GEN-001 @DMSC-FLO-003 @DMSC-1.0-con-0113 @sees-C @sees-D
    Scenario: Thirty management objects, one of many parts and one with a long text
      When the device is switched on with the card "many-and-large"
      Then the device has read the card
      And every sound management object of the card is in the management tree, whole and unchanged
