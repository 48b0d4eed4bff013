using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/maps", Method.Post);
request.AddStringBody(@"{
  ""class"": ""a"",
  ""default"": ""b"",
  ""snake_case"": 1,
  ""kebab-case"": 2,
  ""dotted.name"": 3
}", "application/json");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
