import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/form',
    options: Options(
      method: 'PUT',
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded;charset=utf-8',
      },
      validateStatus: (_) => true,
    ),
    data: utf8.encode('city=K%C3%B6ln&a=1'),
  );
  print(response.statusCode);
  print(response.data);
}
