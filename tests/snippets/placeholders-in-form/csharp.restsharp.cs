using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/oauth/token", Method.Post);
request.AddStringBody("client_id=YOUR_CLIENT_ID&code=a%20%22<CODE>%22%20%26%20%24x&redirect=https%3A%2F%2F{host}%2Fcb%3Fx%3D{{state}}", "application/x-www-form-urlencoded");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
