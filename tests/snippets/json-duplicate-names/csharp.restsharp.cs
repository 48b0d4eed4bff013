using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/twice", Method.Post);
request.AddStringBody("{\"a\": 1, \"a\": 2, \"b\": {\"c\": 3, \"c\": 4}}", "application/json");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
