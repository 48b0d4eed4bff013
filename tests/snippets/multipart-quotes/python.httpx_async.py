import asyncio

import httpx

url = "https://api.example.com/upload"
files = [
    ("text", (None, '"quoted"; it\'s; filename=x \\')),
    ('fi"le', ('a"b.json', '{"a": "b\\\\c"}', "application/json")),
]


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, files=files)
    print(response.status_code, response.text)


asyncio.run(main())
