using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/graphql", Method.Post);
request.AddStringBody(@"{
  ""query"": ""query ($id: ID!) {\n  user(id: $id) {\n    name # the name\n    \""\""\""not a comment\""\""\""\n  }\n}"",
  ""variables"": {
    ""id"": ""u-1"",
    ""first"": 10
  }
}", "application/json");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
