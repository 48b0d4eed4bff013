// HttpClient sends all `x-tag` headers as one, their values joined
open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/users")
request.Headers.TryAddWithoutValidation("X-Tag", "one, two, three") |> ignore
request.Headers.TryAddWithoutValidation("X-Other", "x") |> ignore

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
