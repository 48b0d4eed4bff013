open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/reports")
request.Headers.TryAddWithoutValidation("Accept", "text/html;level=1,application/json;q=0.9") |> ignore
request.Headers.TryAddWithoutValidation("Accept-Language", "de,en;q=0.5") |> ignore
request.Headers.TryAddWithoutValidation("Cache-Control", "no-cache,max-age=0") |> ignore
request.Headers.TryAddWithoutValidation("If-Match", "\"a\",\"b\"") |> ignore
request.Headers.TryAddWithoutValidation("Prefer", "return=minimal;x=\"y\",wait=5") |> ignore
request.Content <- new StringContent("{\"a\": 1}")
request.Content.Headers.Remove "Content-Type" |> ignore
request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json;charset=UTF-8") |> ignore
request.Content.Headers.TryAddWithoutValidation("Content-Disposition", "attachment;filename=\"r.json\"") |> ignore

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
