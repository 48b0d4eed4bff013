import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/reports',
    options: Options(
      method: 'POST',
      headers: {
        'Accept': 'text/html;level=1,application/json;q=0.9',
        'Accept-Language': 'de,en;q=0.5',
        'Cache-Control': 'no-cache,max-age=0',
        'If-Match': '"a","b"',
        'Prefer': 'return=minimal;x="y",wait=5',
        'Content-Type': 'application/json;charset=UTF-8',
        'Content-Disposition': 'attachment;filename="r.json"',
      },
      validateStatus: (_) => true,
    ),
    data: utf8.encode(
      jsonEncode({'a': 1}),
    ),
  );
  print(response.statusCode);
  print(response.data);
}
