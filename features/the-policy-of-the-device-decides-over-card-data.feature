Feature: The policy of the device decides over card data
  Whoever answers for a device, and has it refuse data from cards, must not find them in use; nor may the subscriber lose the rest.

  Source: change request "Smart Card Dynamic Provisioning", 5.2.1.5 step 4; reading 22.

  Background:
    Given the network operator has put the access point "internet" on Alice's card
    And the corporation has put the mail account "corporate" on Alice's card
    And a content provider has put the browser account "portal" on Alice's card

  Rule: What the policy refuses is not used

    @DMSC-FLO-004 @DMSC-1.0-con-0308 @sees-C @sees-N @sees-D
    Scenario: A policy that lets no card provision the device
      Given the policy of the device lets no card provision it
      When the device is switched on with Alice's card
      Then Alice's card and the network have authenticated each other
      And the device has used nothing of Alice's card but the subscription

    @DMSC-FLO-004 @DMSC-1.0-con-0309 @sees-D
    Scenario: A policy that refuses the data of one owner
      Given the policy of the device refuses what the corporation puts on cards
      When the device is switched on with Alice's card
      Then no application uses the mail account "corporate" of Alice's card
      And every management object of Alice's card but the mail account "corporate" has its place in the management tree
      And the browser uses the account "portal" of Alice's card
