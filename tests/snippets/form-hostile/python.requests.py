import requests

url = "https://api.example.com/form"
data = [
    ("b", "1"),
    ("a", "@file"),
    ("a", 'it\'s "x" $(id) `id`'),
    ("empty", ""),
    ("na me=&+", "sum = 1+1 & more\nnext"),
    ("ünï", "😀"),
    ("10", "ten"),
]

response = requests.post(url, data=data)
print(response.status_code, response.text)
