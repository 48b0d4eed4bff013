using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/numbers", Method.Post);
request.AddStringBody(@"{
  ""big"": 12345678901234567890,
  ""precise"": 9007199254740993,
  ""float"": 1.0,
  ""exponent"": 1e5,
  ""minus"": -0,
  ""long"": 0.1000000000000000055511151231257827
}", "application/json");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
