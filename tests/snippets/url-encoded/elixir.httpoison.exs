Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/a%2Fb/%41%7e/c%20d/100%25/%25zz?q=%C3%A9+%26&r=%e9"

response = HTTPoison.get!(url)

IO.puts(response.status_code)
IO.puts(response.body)
