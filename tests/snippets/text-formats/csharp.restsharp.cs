using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/notes", Method.Post);
request.AddStringBody("%s %d %n %% %1$s {0} {} {{x}} {% y %} ~a ~% $1 $& $$ \\1 \\n \\u0041 \\x41 \\101 @x @{y} #{z} #@a `w` \"q\" 'r' <%= s %> ?> */ -- ; rm", "text/plain");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
