import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/broken',
    options: Options(
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode('{"a": 1,'),
  );
  print(response.statusCode);
  print(response.data);
}
