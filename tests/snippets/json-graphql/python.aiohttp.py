import asyncio

import aiohttp

url = "https://api.example.com/graphql"
payload = {
    "query": """query ($id: ID!) {
  user(id: $id) {
    name # the name
    \"\""not a comment\"\""
  }
}""",
    "variables": {"id": "u-1", "first": 10},
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, json=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
