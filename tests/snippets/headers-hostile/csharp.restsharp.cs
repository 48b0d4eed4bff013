using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/users", Method.Get);
request.AddHeader("X-Hostile", "it's \"quoted\" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <");
request.AddHeader("X-Dollar", "$HOME `id` $(id)");
request.AddHeader("X-Name", "Zoë €");
request.AddHeader("X-Tab", "a\tb");
request.AddHeader("X-At", "@file");
request.AddHeader("X-Space", "padded");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
