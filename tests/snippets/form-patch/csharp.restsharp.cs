using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/settings", Method.Patch);
request.AddStringBody("callback=https%3A%2F%2Fexample.com%2Fa%3Fb%3Dc%26d%3De%23f&template={{name}}%20${name}%20%23{name}&enabled=true", "application/x-www-form-urlencoded");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
