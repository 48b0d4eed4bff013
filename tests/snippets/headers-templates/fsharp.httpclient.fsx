open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/users")
request.Headers.TryAddWithoutValidation("X-Template", "{{name}} ${name} <name> #{name} %(name)s {0} <%= name %>") |> ignore
request.Headers.TryAddWithoutValidation("X-Percent", "100% %USERNAME% %d") |> ignore
request.Headers.TryAddWithoutValidation("X-Json", "{\"a\": [\"b\", 1], \"c\": \"\\u00e9\"}") |> ignore
request.Headers.TryAddWithoutValidation("X-Comment", "a // b /* c */ # d -- e") |> ignore
request.Headers.TryAddWithoutValidation("X-Caret", "^a^ ^^ &b|c") |> ignore

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
