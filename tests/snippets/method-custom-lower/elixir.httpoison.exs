# HTTPoison sends the method as LINK
Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/pages/1"

headers = [
  {"Link", ~S(</pages/2>; rel="next")}
]

response = HTTPoison.request!("LINK", url, "", headers)

IO.puts(response.status_code)
IO.puts(response.body)
