using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/templates", Method.Post);
request.AddStringBody(@"{
  ""subject"": ""Hello {{user.name}}"",
  ""js"": ""${name} `x`"",
  ""ruby"": ""#{name} #@a #$b"",
  ""python"": ""%(name)s {0} {}"",
  ""swift"": ""\\(name)"",
  ""erb"": ""<%= name %> <?php echo 1 ?>"",
  ""liquid"": ""{% if a %}{{ a }}{% endif %}"",
  ""block"": ""one\n{{#each items}}\n{{/each}}\n""
}", "application/json");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
