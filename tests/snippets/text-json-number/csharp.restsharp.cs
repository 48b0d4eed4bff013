using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/counter", Method.Put);
request.AddStringBody("12345678901234567890", "application/json");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
