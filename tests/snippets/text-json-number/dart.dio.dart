import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/counter',
    options: Options(
      method: 'PUT',
      headers: {'Content-Type': 'application/json'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode('12345678901234567890'),
  );
  print(response.statusCode);
  print(response.data);
}
