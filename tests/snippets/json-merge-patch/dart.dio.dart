import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/users/1',
    options: Options(
      method: 'PATCH',
      headers: {
        'Content-Type': 'application/merge-patch+json',
        'If-Match': '"3"',
      },
      validateStatus: (_) => true,
    ),
    data: utf8.encode('{"name": null, "tags": ["a"], "price": 12.50}'),
  );
  print(response.statusCode);
  print(response.data);
}
