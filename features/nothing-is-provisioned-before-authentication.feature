@long
Feature: Nothing is provisioned before authentication
  A stolen or forged card, or a false network, must not be able to change a device.

  Source: change request "Smart Card Dynamic Provisioning", 6.1.1; readings 1 and 2.

  Background:
    Given Alice's card carries the access point "internet" and the management account "operator"
    And Alice's card carries the mail account "corporate" and the browser account "portal"

  Rule: Provisioning follows the network's accept

    @DMSC-SEC-001 @DMSC-1.0-con-0401 @sees-C @sees-N
    Scenario: The card's objects are used after the network has accepted the pair
      Given the network takes its time to answer
      When the device is switched on with Alice's card
      Then Alice's card and the network have authenticated each other
      And nothing of Alice's card was used before the network accepted the pair

    @DMSC-SEC-001 @DMSC-FLO-002 @DMSC-1.0-con-0404 @sees-C @sees-N @sees-D
    Scenario: Card and network agree on their count before anything is used
      Given the network has lost count of its challenges to Alice's card
      And the network takes its time to answer
      When the device is switched on with Alice's card
      Then Alice's card and the network have agreed on the count anew
      And nothing of Alice's card was used before the network accepted the pair
      And every management object of Alice's card has its place in the management tree

    @DMSC-SEC-001 @DMSC-1.0-con-0408 @sees-C @sees-N @sees-D
    Scenario: A slow network is given the time that the device states
      Given the network is slow to challenge cards
      When the device is switched on with Alice's card
      Then Alice's card and the network have authenticated each other
      And nothing of Alice's card was used before the network accepted the pair
      And every management object of Alice's card has its place in the management tree

    @DMSC-SEC-001 @DMSC-1.0-con-0413 @sees-C @sees-N
    Scenario: A network of the second generation has to accept the pair as well
      Given the network is of the second generation
      And the network takes its time to answer
      When the device is switched on with Alice's card
      Then Alice's card has authenticated to the network of the second generation
      And nothing of Alice's card was used before the network accepted the pair

  Rule: Without authentication there is no effect, ever

    @DMSC-SEC-001 @DMSC-1.0-con-0402 @sees-C @sees-N @sees-D
    Scenario: A counterfeit card has no effect
      Given Alice's card is a counterfeit
      And the network takes its time to answer
      When the device is switched on with Alice's card
      Then the network has rejected the answer of Alice's card
      And nothing of Alice's card was used although the network never accepted the pair
      And the device has taken nothing from Alice's card

    @DMSC-SEC-001 @DMSC-1.0-con-0403 @sees-C @sees-N @sees-D
    Scenario: A false network has no effect
      Given the network is not genuine
      When the device is switched on with Alice's card
      Then Alice's card has refused the network
      And nothing of Alice's card was used although the network never accepted the pair
      And the device has taken nothing from Alice's card

    @DMSC-SEC-001 @DMSC-1.0-con-0405 @sees-C @sees-N @sees-D
    Scenario: A card whose count the network refuses has no effect
      Given the network has lost count of its challenges to Alice's card
      And the network does not count anew
      When the device is switched on with Alice's card
      Then the network has refused to count anew
      And nothing of Alice's card was used although the network never accepted the pair
      And the device has taken nothing from Alice's card

    @DMSC-SEC-001 @DMSC-1.0-con-0406 @sees-N @sees-D
    Scenario: A barred device takes nothing from a good card
      Given this device is barred from the network
      When the device is switched on with Alice's card
      Then the network has turned this device away with Alice's card
      And the device has taken nothing from Alice's card

  Rule: Neither silence nor the past is an authentication

    @DMSC-SEC-001 @DMSC-1.0-con-0407 @sees-C @sees-N @sees-D
    Scenario: Without coverage the card has no effect until a network is heard
      Given there is no coverage
      When the device is switched on with Alice's card
      Then the device has taken nothing from Alice's card so far
      When coverage comes for Alice's card
      Then what becomes of Alice's card is what the device declares for late coverage
      And nothing of Alice's card was used before the network accepted the pair

    @DMSC-SEC-001 @DMSC-1.0-con-0409 @sees-C @sees-N @sees-D
    Scenario: Yesterday's authentication is worth nothing today
      Given the device has been provisioned from Alice's card
      And the device has been switched off
      And the operator has cancelled Alice's subscription
      When the device is switched on with Alice's card
      Then nothing of Alice's card was used although the network never accepted the pair
      And the device has taken nothing from Alice's card
