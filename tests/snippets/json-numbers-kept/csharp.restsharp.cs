using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/numbers", Method.Post);
request.AddStringBody(@"{
  ""zero"": 0,
  ""minus"": -12,
  ""half"": 0.5,
  ""pi"": 3.14159,
  ""max"": 9007199254740991,
  ""yes"": true,
  ""no"": false,
  ""nothing"": null
}", "application/json");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
