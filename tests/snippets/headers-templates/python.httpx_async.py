import asyncio

import httpx

url = "https://api.example.com/users"
headers = {
    "X-Template": "{{name}} ${name} <name> #{name} %(name)s {0} <%= name %>",
    "X-Percent": "100% %USERNAME% %d",
    "X-Json": '{"a": ["b", 1], "c": "\\u00e9"}',
    "X-Comment": "a // b /* c */ # d -- e",
    "X-Caret": "^a^ ^^ &b|c",
}


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.get(url, headers=headers)
    print(response.status_code, response.text)


asyncio.run(main())
