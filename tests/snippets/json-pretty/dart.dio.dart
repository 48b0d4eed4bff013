import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/orders',
    options: Options(
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode(
      jsonEncode({'id': 7, 'items': [{'sku': 'A-1', 'count': 2}]}),
    ),
  );
  print(response.statusCode);
  print(response.data);
}
