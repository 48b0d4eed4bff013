open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/notes")
request.Content <- new StringContent("EOF\nEOT\nEND\n'@\n\"@\n]]\n]=]\n)\"\n)--\"\n|}\n}\n```\n'''\n\"\"\"\n\"#\n\"##\n###\n### next\n# comment\n// comment\n> out\n< ./file\n@name = value\n%%\n<<EOF\n*/\n-->\n~~~\n--\n==\n.\n\nend")
request.Content.Headers.Remove "Content-Type" |> ignore
request.Content.Headers.TryAddWithoutValidation("Content-Type", "text/plain") |> ignore

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
