import requests

url = "https://api.example.com/form"
data = [
    ("tag", "b"),
    ("tag", "a"),
    ("items[0][id]", "1"),
    ("items[]", "x"),
    ("items[]", "y"),
    ("plus", "a+b c~*-._"),
    ("percent", "100%25 %41"),
    ("lines", "one\r\ntwo"),
]

response = requests.post(url, data=data)
print(response.status_code, response.text)
