import asyncio

import httpx

url = "https://api.example.com/trees"
payload = [
    [
        [
            [
                [
                    [
                        [
                            [
                                [
                                    [
                                        [
                                            [
                                                [
                                                    [
                                                        [
                                                            [
                                                                [
                                                                    [
                                                                        [
                                                                            [
                                                                                [
                                                                                    [
                                                                                        [
                                                                                            [
                                                                                                [
                                                                                                    [
                                                                                                        [
                                                                                                            [
                                                                                                                [
                                                                                                                    [
                                                                                                                        [
                                                                                                                            [
                                                                                                                                [
                                                                                                                                    [
                                                                                                                                        [
                                                                                                                                            [
                                                                                                                                                [
                                                                                                                                                    [
                                                                                                                                                        [
                                                                                                                                                            [
                                                                                                                                                                [
                                                                                                                                                                    [
                                                                                                                                                                        [
                                                                                                                                                                            [
                                                                                                                                                                                [
                                                                                                                                                                                    [
                                                                                                                                                                                        [
                                                                                                                                                                                            [
                                                                                                                                                                                                [
                                                                                                                                                                                                    [
                                                                                                                                                                                                        [
                                                                                                                                                                                                            [
                                                                                                                                                                                                                [
                                                                                                                                                                                                                    [
                                                                                                                                                                                                                        [
                                                                                                                                                                                                                            [
                                                                                                                                                                                                                                [
                                                                                                                                                                                                                                    [
                                                                                                                                                                                                                                        [
                                                                                                                                                                                                                                            [
                                                                                                                                                                                                                                                1,
                                                                                                                                                                                                                                            ],
                                                                                                                                                                                                                                        ],
                                                                                                                                                                                                                                    ],
                                                                                                                                                                                                                                ],
                                                                                                                                                                                                                            ],
                                                                                                                                                                                                                        ],
                                                                                                                                                                                                                    ],
                                                                                                                                                                                                                ],
                                                                                                                                                                                                            ],
                                                                                                                                                                                                        ],
                                                                                                                                                                                                    ],
                                                                                                                                                                                                ],
                                                                                                                                                                                            ],
                                                                                                                                                                                        ],
                                                                                                                                                                                    ],
                                                                                                                                                                                ],
                                                                                                                                                                            ],
                                                                                                                                                                        ],
                                                                                                                                                                    ],
                                                                                                                                                                ],
                                                                                                                                                            ],
                                                                                                                                                        ],
                                                                                                                                                    ],
                                                                                                                                                ],
                                                                                                                                            ],
                                                                                                                                        ],
                                                                                                                                    ],
                                                                                                                                ],
                                                                                                                            ],
                                                                                                                        ],
                                                                                                                    ],
                                                                                                                ],
                                                                                                            ],
                                                                                                        ],
                                                                                                    ],
                                                                                                ],
                                                                                            ],
                                                                                        ],
                                                                                    ],
                                                                                ],
                                                                            ],
                                                                        ],
                                                                    ],
                                                                ],
                                                            ],
                                                        ],
                                                    ],
                                                ],
                                            ],
                                        ],
                                    ],
                                ],
                            ],
                        ],
                    ],
                ],
            ],
        ],
    ],
]


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, json=payload)
    print(response.status_code, response.text)


asyncio.run(main())
