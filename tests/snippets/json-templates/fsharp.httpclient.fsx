open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/templates")
request.Content <- new StringContent("""{
  "subject": "Hello {{user.name}}",
  "js": "${name} `x`",
  "ruby": "#{name} #@a #$b",
  "python": "%(name)s {0} {}",
  "swift": "\\(name)",
  "erb": "<%= name %> <?php echo 1 ?>",
  "liquid": "{% if a %}{{ a }}{% endif %}",
  "block": "one\n{{#each items}}\n{{/each}}\n"
}""")
request.Content.Headers.Remove "Content-Type" |> ignore
request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json") |> ignore

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
