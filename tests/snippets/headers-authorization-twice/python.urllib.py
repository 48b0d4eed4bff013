# urllib sends all `Authorization` headers as one, their values joined
import urllib.request

url = "https://api.example.com/users"
headers = {"Authorization": "Bearer a, Bearer b"}

request = urllib.request.Request(url, headers=headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
