import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/hooks',
    options: Options(
      method: 'POST',
      headers: {
        'X-Signature': 'sha256=abcdef',
        'Content-Type': 'application/json',
      },
      validateStatus: (_) => true,
    ),
    data: utf8.encode('{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }'),
  );
  print(response.statusCode);
  print(response.data);
}
