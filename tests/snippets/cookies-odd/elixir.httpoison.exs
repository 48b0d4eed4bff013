Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/me"

headers = [
  {"Cookie", ~S(a=x=y==; b="quoted"; c=; d=1,2 3; e=$HOME %USERNAME% #{x}; f=é)}
]

response = HTTPoison.get!(url, headers)

IO.puts(response.status_code)
IO.puts(response.body)
