# urllib sends all `x-tag` headers as one, their values joined
import urllib.request

url = "https://api.example.com/users"
headers = {"X-Tag": "one, two, three", "X-Other": "x"}

request = urllib.request.Request(url, headers=headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
