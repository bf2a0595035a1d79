Feature: Protected data are used as they were signed
  Data that somebody has changed on their way to the card, or that come from nobody the device trusts, must change nothing.

  Source: change request "Smart Card Dynamic Provisioning", 6.1.1; reading 14.

  Background:
    Given Alice's card carries the access point "internet" and the management account "operator"
    And Alice's card carries the mail account "corporate" and the browser account "portal"
    And this device is one of the operator's brand

  Rule: What is not what was signed is not used

    @DMSC-SEC-002 @DMSC-1.0-con-0504 @sees-D
    Scenario: The data were changed after they were signed
      Given the mail account "corporate" on Alice's card has been changed after it was signed
      When the device is switched on with Alice's card
      Then nothing of the mail account "corporate" of Alice's card is in the device
      And every management object of Alice's card but the mail account "corporate" has its place in the management tree

    @DMSC-SEC-002 @DMSC-1.0-con-0505 @sees-D
    Scenario: The signature is damaged
      Given the mail account "corporate" on Alice's card has a damaged signature
      When the device is switched on with Alice's card
      Then nothing of the mail account "corporate" of Alice's card is in the device
      And every management object of Alice's card but the mail account "corporate" has its place in the management tree

    @DMSC-SEC-002 @DMSC-1.0-con-0508 @sees-D
    Scenario: The data are said to be protected, and are not
      Given the mail account "corporate" on Alice's card is said to be protected, and is not
      When the device is switched on with Alice's card
      Then nothing of the mail account "corporate" of Alice's card is in the device
      And every management object of Alice's card but the mail account "corporate" has its place in the management tree

  Rule: What was signed by nobody who may is not used

    @DMSC-SEC-002 @DMSC-1.0-con-0506 @sees-D
    Scenario: A stranger has signed
      Given the mail account "corporate" on Alice's card is signed by a stranger
      When the device is switched on with Alice's card
      Then nothing of the mail account "corporate" of Alice's card is in the device
      And every management object of Alice's card but the mail account "corporate" has its place in the management tree

    @DMSC-SEC-002 @DMSC-1.0-con-0507 @sees-D
    Scenario: Somebody has signed who may sign no more
      Given the mail account "corporate" on Alice's card is signed by somebody who may sign no more
      When the device is switched on with Alice's card
      Then nothing of the mail account "corporate" of Alice's card is in the device
      And every management object of Alice's card but the mail account "corporate" has its place in the management tree
