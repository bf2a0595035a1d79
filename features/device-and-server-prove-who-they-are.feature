Feature: Device and server prove who they are
  Whoever can pass for the server owns the device, and whoever can pass for the device gets what is the subscriber's.

  Source: change request "Smart Card Dynamic Provisioning", 5.2.1.3; OMA Device Management Security 1.2, 5.3.

  Background:
    Given Alice's card carries the access point "internet" and the management account "operator"

  Rule: The device begins the session, and proves who it is as its account says

    @DMSC-PRE-001 @DMSC-1.0-con-1201 @sees-S @sees-D
    Scenario: The first message says who calls whom, and what the device is
      Given the device has been provisioned from Alice's card
      Then the first message for the account "operator" of Alice's card is what the protocol demands

    @DMSC-PRE-001 @DMSC-1.0-con-1202 @sees-S
    Scenario: A digest is made anew with each nonce
      Given the device has been provisioned from Alice's card
      When a second session with the operator's server is opened
      Then both sessions have ended well, and each digest for the account "operator" of Alice's card is made with the newest nonce

    @DMSC-PRE-001 @DMSC-1.0-con-1203 @sees-S
    Scenario: An HMAC on each message
      Given the account "operator" on Alice's card says that messages of either side carry an HMAC
      And the device has been provisioned from Alice's card
      Then a session with the operator's server has run to its end
      And every message since the challenge carries a right HMAC

    @DMSC-PRE-001 @DMSC-1.0-con-1204 @sees-S @sees-D
    Scenario: A password is not sent where the account says digest
      Given the operator's server asks for the password in clear
      And the device has been provisioned from Alice's card
      Then the device has not sent the password
      And every management object of Alice's card is in the management tree, whole and unchanged

  Rule: The server proves who it is where the account says so

    @DMSC-PRE-001 @DMSC-1.0-con-1205 @sees-S @sees-D
    Scenario: A server that proves it is obeyed
      Given the account "operator" on Alice's card says that the server has to prove who it is
      And the operator's server will add, replace, get and delete nodes of the device's store
      And the device has been provisioned from Alice's card
      Then the operator's server has got the status that the protocol demands for each command
      And the device's store is what the commands have made of it

    @DMSC-PRE-001 @DMSC-1.0-con-1206 @sees-S @sees-D
    Scenario: A server with a wrong password is not
      Given the account "operator" on Alice's card says that the server has to prove who it is
      And the operator's server proves it with a wrong password
      And the operator's server will add, replace, get and delete nodes of the device's store
      And the device has been provisioned from Alice's card
      Then the operator's server has been told that it has not proved who it is
      And the device's store is untouched

    @DMSC-PRE-001 @DMSC-1.0-con-1207 @sees-S @sees-D
    Scenario: Nor is a server without credentials
      Given the account "operator" on Alice's card says that the server has to prove who it is
      And the operator's server does not prove it
      And the operator's server will add, replace, get and delete nodes of the device's store
      And the device has been provisioned from Alice's card
      Then the operator's server has been told that it has not proved who it is
      And the device's store is untouched

    @DMSC-PRE-001 @DMSC-1.0-con-1208 @sees-S
    Scenario: Nor is a server that proved it yesterday and does not today
      Given the account "operator" on Alice's card says that the server has to prove who it is
      And the operator's server has proved it to the device with Alice's card
      And the operator's server proves it with a wrong password
      When the device is switched off, and on with Alice's card
      Then the operator's server has been told that it has not proved who it is

  Rule: An HMAC proves the message that it comes with, and no other

    @DMSC-PRE-001 @DMSC-1.0-con-1209 @sees-S @sees-D
    Scenario: A server whose HMAC is wrong after a right one is not obeyed
      Given the account "operator" on Alice's card says that messages of either side carry an HMAC
      And the HMAC of the operator's server is right in its first message alone
      And the operator's server will put a value into the device's store that is longer than its messages
      And the device has been provisioned from Alice's card
      Then nothing has been done for the operator's server since its HMAC was wrong
      And the device's store is untouched
