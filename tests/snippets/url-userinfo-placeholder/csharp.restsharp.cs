using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/me", Method.Get);
request.AddHeader("Authorization", "Basic e3VzZXJ9OjxQQVNTV09SRD4=");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
