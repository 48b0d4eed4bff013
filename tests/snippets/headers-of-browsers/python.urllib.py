# urllib does not let a program set `Connection`: it is left out
import urllib.request

url = "https://api.example.com/users"
headers = {
    "Host": "other.example.com",
    "User-Agent": "harkdown/1.0 (docs)",
    "Accept-Encoding": "gzip, br",
    "Referer": "https://example.com/",
    "Origin": "https://example.com",
    "Accept-Language": "de",
    "Cache-Control": "no-cache",
    "Sec-Fetch-Mode": "cors",
    "DNT": "1",
}

request = urllib.request.Request(url, headers=headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
