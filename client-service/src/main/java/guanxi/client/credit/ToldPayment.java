package guanxi.client.credit;

import guanxi.language.Money;
import guanxi.language.client.PaymentId;
import java.time.LocalDate;

/** A payment as it was told. */
public record ToldPayment(PaymentId paymentId, Money amount, LocalDate paidOn) {}
