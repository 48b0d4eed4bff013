import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/settings/theme',
    options: Options(
      method: 'PUT',
      headers: {'Content-Type': 'application/json'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode('null'),
  );
  print(response.statusCode);
  print(response.data);
}
