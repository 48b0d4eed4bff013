using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://${account.namespace}/api/{id}/keys", Method.Post);
request.AddHeader("Authorization", "Bearer <ACCESS_TOKEN>");
request.AddHeader("X-Key", "\"YOUR_API_KEY\"");
request.AddHeader("Cookie", "sid=YOUR_SESSION");
request.AddStringBody(@"{
  ""client"": ""YOUR_CLIENT_ID"",
  ""text"": ""a ${user.name} $b"",
  ""list"": [
    ""{{item}}""
  ],
  ""n"": 1
}", "application/json");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
