<?php

$curl = curl_init('https://api.example.com/raw/1');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'PUT',
    CURLOPT_HTTPHEADER => [
        'Content-Type: text/csv',
    ],
    CURLOPT_POSTFIELDS => 'id,name
0,"name 0"
1,"name 1"
2,"name 2"
3,"name 3"
4,"name 4"
5,"name 5"
6,"name 6"
7,"name 7"
8,"name 8"
9,"name 9"
10,"name 10"
11,"name 11"
',
]);
$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), ' ', $response, PHP_EOL;
