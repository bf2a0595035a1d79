Feature: A server speaks to the user
  A user who is not asked, or whose answer does not arrive, finds a device changed that was not to be.

  Source: change request "Smart Card Dynamic Provisioning", 5.2.1.3; OMA Device Management Protocol 1.2, 10.

  Background:
    Given Alice's card carries the access point "internet" and the management account "operator"

  Rule: The user is told and asked

    @DMSC-PRE-001 @DMSC-1.0-con-1221 @sees-S @sees-D
    Scenario: A text
      Given the operator's server will show the user a text
      And the device has been provisioned from Alice's card
      When the user puts the text away
      Then the user has been shown the server's text
      And the operator's server has been told that the text was shown

    @DMSC-PRE-001 @DMSC-1.0-con-1222 @sees-S @sees-D
    Scenario: A question that is answered with yes
      Given the operator's server will ask the user before it adds a node to the device's store
      And the device has been provisioned from Alice's card
      When the user says yes
      Then the user has been asked the server's question
      And the operator's server has got the status that the protocol demands for each command
      And the device's store is what the commands have made of it

  Rule: A user who says no, or nothing, has decided as well

    @DMSC-PRE-001 @DMSC-1.0-con-1223 @sees-S @sees-D
    Scenario: A question that is answered with no
      Given the operator's server will ask the user before it adds a node to the device's store, which is not to be
      And the device has been provisioned from Alice's card
      When the user says no
      Then the user has been asked the server's question
      And the operator's server has got the status that the protocol demands for each command
      And the device's store is untouched

    @DMSC-PRE-001 @DMSC-1.0-con-1228 @sees-S @sees-D
    Scenario: A question that the user stops
      Given the operator's server will ask the user before it adds a node to the device's store, which the user will stop
      And the device has been provisioned from Alice's card
      When the user stops it
      Then the user has been asked the server's question
      And the operator's server has got the status that the protocol demands for each command
      And the device's store is untouched

    @DMSC-PRE-001 @DMSC-1.0-con-1229 @sees-S @sees-D
    Scenario: A question in the middle of an Atomic
      Given the operator's server will ask the user in the middle of an Atomic for the device's store
      And the device has been provisioned from Alice's card
      When the user says no
      Then the user has been asked the server's question
      And the operator's server has got the status that the protocol demands for each command
      And the device's store is untouched

    @DMSC-PRE-001 @DMSC-1.0-con-1227 @sees-S @sees-D
    Scenario: Questions that nobody answers
      Given the operator's server will ask the user, and says what holds if nobody answers
      And the device has been provisioned from Alice's card
      Then the operator's server has got the status that the protocol demands for each command
      And the device's store is what the commands have made of it

  Rule: The user's own words and choices arrive

    @DMSC-PRE-001 @DMSC-1.0-con-1224 @sees-S @sees-D
    Scenario: A text that the user types
      Given the operator's server will have the user type a text
      And the device has been provisioned from Alice's card
      When the user types a text
      Then the user has been asked for a text
      And the operator's server has been told what the user typed

    @DMSC-PRE-001 @DMSC-1.0-con-1225 @sees-S @sees-D
    Scenario: One of several
      Given the operator's server will have the user take one of three
      And the device has been provisioned from Alice's card
      When the user takes the second
      Then the user has been asked for one of three
      And the operator's server has been told that it is the second

    @DMSC-PRE-001 @DMSC-1.0-con-1226 @sees-S @sees-D
    Scenario: Any of several
      Given the operator's server will have the user take any of three
      And the device has been provisioned from Alice's card
      When the user takes the first and the third
      Then the user has been asked for any of three
      And the operator's server has been told that it is the first and the third
