using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/rules", Method.Post);
request.AddHeader("Authorization", "Bearer YOUR_TOKEN");
request.AddStringBody(@"{
  ""name"": ""tag"",
  ""script"": ""function (user, context, callback) {\n  // it's \""quoted\""\n  const tag = `${user.id}`;\n  callback(null, user, context);\n}\n""
}", "application/json");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
