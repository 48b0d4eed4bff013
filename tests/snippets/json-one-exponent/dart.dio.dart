import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/numbers/1',
    options: Options(
      method: 'PUT',
      headers: {'Content-Type': 'application/json'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode('[1e5]'),
  );
  print(response.statusCode);
  print(response.data);
}
