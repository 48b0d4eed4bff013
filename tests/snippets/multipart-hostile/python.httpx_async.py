import asyncio

import httpx

url = "https://api.example.com/upload"
files = [
    ('na"me', (None, "@file;type=x")),
    ("a=b", (None, "<file")),
    ("file", ('it\'s "it"; x.json', '{"a": "b\\\\c"}; $(id)', "application/json")),
    ("ünï", ("naïve 😀.bin", "x")),
]


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, files=files)
    print(response.status_code, response.text)


asyncio.run(main())
